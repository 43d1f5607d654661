import random
random.seed(int(input()))
n, d = random.randint(1, 3), random.randint(1, 9)
print(n, d)
for i in range(d):
    print("".join(random.choice("011") for _ in range(n)))
