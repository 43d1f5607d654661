import random
random.seed(int(input()))
n = random.randint(4, 12)
ids = random.sample(range(1, 30), n)
out = ["%s %d" % (random.choice("LR"), ids[0])]
have = [ids[0]]
for i in ids[1:]:
    if random.random() < 0.6:
        out.append("%s %d" % (random.choice("LR"), i))
        have.append(i)
    else:
        out.append("? %d" % random.choice(have))
out.append("? %d" % random.choice(have))
print(len(out))
print("\n".join(out))
