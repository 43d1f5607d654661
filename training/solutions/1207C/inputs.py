import random
random.seed(int(input()))
print(3)
for _ in range(3):
    n = random.randint(2, 14)
    print(n, random.randint(1, 4), random.randint(1, 6))
    print("0" + "".join(random.choice("00001") for _ in range(n - 2)) + "0")
