import random
random.seed(int(input()))
t = random.randint(2, 5)
print(t)
for _ in range(t):
    print("".join(random.choice("01") for _ in range(random.randint(1, 9))))
