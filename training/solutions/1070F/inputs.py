import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
for _ in range(n):
    print(random.choice(["00", "01", "10", "11"]), random.randint(1, 9))
