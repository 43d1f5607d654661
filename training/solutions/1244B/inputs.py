import random
random.seed(int(input()))
t = random.randint(2, 5)
print(t)
for i in range(t):
    n = random.randint(1, 9)
    p = random.choice([0, 0.15, 0.4])
    print(n)
    print("".join("1" if random.random() < p else "0" for _ in range(n)))
