import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
for i in range(n):
    print("".join(random.choice("XXXXX.") for _ in range(n)))
