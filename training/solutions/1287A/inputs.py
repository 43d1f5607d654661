import random
random.seed(int(input()))
t = random.randint(2, 5)
print(t)
for i in range(t):
    n = random.randint(1, 10)
    print(n)
    print("".join(random.choice("APP") for _ in range(n)))
