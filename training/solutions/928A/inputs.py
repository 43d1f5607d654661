import random
random.seed(int(input()))
w = random.choice(["0oO", "1lIiL", "0oO1lIiL", "0Oo1l_aB"])
def make():
    return "".join(random.choice(w) for i in range(k))
k = random.randint(1, 4)
s = make()
a = {}
for i in range(random.randint(1, 5)):
    k = random.choice([k, k, random.randint(1, 6)])
    t = make()
    a[t.lower().replace("0", "o").replace("1", "l").replace("i", "l")] = t
print(s)
print(len(a))
for t in a.values():
    print(t)
