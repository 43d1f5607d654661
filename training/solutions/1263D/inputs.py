import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
for _ in range(n):
    print("".join(random.choice("abcdefgh") for _ in range(random.randint(1, 3))))
