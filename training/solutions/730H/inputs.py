import random
random.seed(int(input()))
l = random.choice([1, 2, 3, 4])
c = random.choice(["ab", "ab.", "a1.", "abc"])
n = random.randint(1, random.choice([2, 4, 7]))
s = set()
for i in range(n):
    k = l if random.random() < 0.85 else random.randint(1, 5)
    s.add("".join(random.choice(c) for j in range(k)))
s = sorted(s)
random.shuffle(s)
n = len(s)
m = random.randint(1, random.choice([n, min(n, 2)]))
print(n, m)
for w in s:
    print(w)
print(*sorted(random.sample(range(1, n + 1), m)))
