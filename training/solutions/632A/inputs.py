import random
random.seed(int(input()))
n = random.choice([1, 2, 3, 6, 40])
print(n, 2 * random.randint(1, random.choice([3, 500])))
for i in range(n - 1):
    print(random.choice(["half", "halfplus"]))
print("halfplus")
