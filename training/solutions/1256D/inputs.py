import random
random.seed(int(input()))
print(3)
for _ in range(3):
    n = random.randint(1, 9)
    print(n, random.randint(1, min(n * n, 12)))
    print("".join(random.choice("011") for _ in range(n)))
