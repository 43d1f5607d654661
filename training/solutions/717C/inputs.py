import random
random.seed(int(input()))
n = random.randint(1, 7)
m = random.choice([4, 50, 100000])
print(n)
for i in range(n):
    print(random.randint(1, m))
