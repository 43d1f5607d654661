import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 8, 20]))
s = "".join(random.choice(random.choice(["ab", "abcd", "xyzabcdef"])) for _ in range(n))
print(s)
c = sorted(s.count(x) for x in set(s))
print(random.choice([0, n, n + 3, c[0], c[-1], sum(c[:2]), sum(c[:3]), random.randint(0, n)]))
