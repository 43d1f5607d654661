import random
random.seed(int(input()))
n = random.randint(4, 8)
print(n)
for i in range(n):
    print("".join(random.choice("00123456789") for _ in range(random.randint(2, 5))))
