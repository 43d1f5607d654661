import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
for _ in range(n):
    print("".join(random.choice("()") for _ in range(random.randint(1, 4))))
