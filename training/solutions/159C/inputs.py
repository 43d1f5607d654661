import random
random.seed(int(input()))
k = random.randint(1, 3)
s = ''.join(random.choice('abc') for _ in range(random.randint(2, 4)))
t = s * k
n = random.randint(1, len(t) - 1)
print(k)
print(s)
print(n)
cnt = {c: t.count(c) for c in set(t)}
for _ in range(n):
    c = random.choice([x for x in sorted(cnt) if cnt[x]])
    print(random.randint(1, cnt[c]), c)
    cnt[c] -= 1
