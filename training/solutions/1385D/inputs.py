import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    n = random.choice([1, 2, 4, 8])
    print(n)
    print("".join(random.choice("aaabbcd") for _ in range(n)))
