import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
for i in range(n):
    print(random.choice([17, 18, 19, random.randint(0, 40), "BEER", "COKE", "WINE", "RUM", "A"]))
