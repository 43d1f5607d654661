import random
random.seed(int(input()))
k = random.randint(1, 3)
n = random.randint(3, 9)
h = [random.choice("abc"[:k]) for _ in range(n)]
s = [h[min(i, n - 1 - i)] for i in range(n)]
for i in range(n):
    if random.random() < 0.9:
        s[i] = "?"
print(k)
print("".join(s))
