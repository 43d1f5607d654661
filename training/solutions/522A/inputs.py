import random
random.seed(int(input()))
n = random.randint(1, 10)
names = ["polycarp"]
c = random.choice(["abc1", "xyzuvw0123456789"])
def case(s):
    t = random.choice([0, 0, 1])
    return "".join(x.upper() if t and random.random() < 0.5 else x for x in s)
print(n)
for _ in range(n):
    s = "polycarp"
    while s in names:
        s = "".join(random.choice(c) for _ in range(random.randint(2, 5)))
    b = names[-1] if random.random() < 0.4 else random.choice(names)
    names.append(s)
    b = "Polycarp" if b == "polycarp" and random.random() < 0.8 else case(b)
    print(case(s), "reposted", b)
