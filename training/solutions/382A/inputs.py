import random
random.seed(int(input()))
a = list("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
random.shuffle(a)
n = random.randint(1, random.choice([4, 8, 26]))
t = random.randint(1, n)
k = random.randint(0, n - t)
print("".join(a[:k]) + "|" + "".join(a[k:n - t]))
print("".join(a[n - t:n]))
