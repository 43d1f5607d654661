import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
for i in range(n):
    print("".join(random.choice("01") for _ in range(7)))
