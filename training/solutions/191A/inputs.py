import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n)
for _ in range(n):
    print("".join(random.choice("abc") for _ in range(random.randint(1, 6))))
