import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.randint(1, 10)
print(n, m)
print(*[random.randint(1, 100) for i in range(n)])
w = ["apple", "orange", "mango", "kiwi", "plum", "pear", "lemon", "fig"][:n]
for i in range(m):
    print(random.choice(w))
