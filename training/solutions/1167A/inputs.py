import random
random.seed(int(input()))
t = random.randint(2, 6)
print(t)
for i in range(t):
    n = random.choice([9, 10, 11, 12, 13, 15])
    print(n)
    print("".join(random.choice("8" if random.random() < 0.1 else "012345679") for _ in range(n)))
