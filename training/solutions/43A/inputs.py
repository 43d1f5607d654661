import random
random.seed(int(input()))
n = random.choice([1, 3, 5, 7])
print(n)
for i in range(n):
    print(random.choice(["A", "BC"]))
