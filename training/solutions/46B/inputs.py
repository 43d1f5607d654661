import random
random.seed(int(input()))
n = [random.randint(0, 2) for _ in range(5)]
n[random.randrange(5)] += 1
k = random.randint(1, sum(n))
print(*n)
print(k)
for i in range(k):
    print(random.choice(["S", "M", "L", "XL", "XXL"]))
