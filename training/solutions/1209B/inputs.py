import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
print("".join(random.choice("01") for _ in range(n)))
for _ in range(n):
    print(random.randint(1, 5), random.randint(1, 5))
