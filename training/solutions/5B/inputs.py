import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.choice([3, 6, 9])
a = []
for i in range(n):
    k = random.randint(0, m)
    s = [random.choice("abZ19 ") for j in range(k)]
    if s:
        s[0] = "x"
        s[-1] = "Q"
    a.append("".join(s))
if not any(a):
    a[0] = "ab"
print("\n".join(a))
