import random
random.seed(int(input()))
def w(m):
    return "".join(random.choice("ab.") for _ in range(random.randint(1, m)))
f = list({w(6) for _ in range(random.randint(1, 5))})
f.sort()
print(len(f))
print(*f, sep="\n")
print(5)
for _ in range(5):
    print(w(3))
