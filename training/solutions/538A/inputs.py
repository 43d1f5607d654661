import random
random.seed(int(input()))
w = "CODEFORCES"
i = random.randint(0, 10)
def junk():
    return "".join(random.choice("CODEFRS") for _ in range(random.randint(1, 5)))
s = w[:i] + junk() + w[i:]
t = random.random()
if t < 0.5:
    j = random.randint(0, len(s))
    s = s[:j] + junk() + s[j:]
elif t < 0.6:
    s = junk()
print(s)
