import random
random.seed(int(input()))
t = random.choice([1, 2, 4, 1000])
n = random.randint(3, 9)
s = set()
while len(s) < n:
    s.add((random.randint(-t, t), random.randint(-t, t)))
a = list(s)
random.shuffle(a)
print(n)
for p in a:
    print(*p)
