import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    print("".join(random.choice("abc") for _ in range(random.randint(1, 9))))
