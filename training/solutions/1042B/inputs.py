import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.choice([10, 100000])
print(n)
for _ in range(n):
    k = random.choice([1, 2, 2, 3])
    print(random.randint(1, m), "".join(random.sample("ABC", k)))
