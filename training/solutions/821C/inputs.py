import random
random.seed(int(input()))
n = random.randint(1, 7)
p = list(range(1, n + 1))
random.shuffle(p)
print(n)
have = set()
want = 1
while want <= n:
    if want in have and (not p or random.random() < 0.5):
        print("remove")
        want += 1
    elif p:
        x = p.pop()
        have.add(x)
        print("add", x)
