import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 5, 10]))
m = random.choice([5, 20, 100000])
print(n)
for i in range(n):
    s = random.sample("ABC", random.randint(1, random.choice([1, 2, 3])))
    print(random.randint(1, m), "".join(s))
