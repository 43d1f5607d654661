import random
random.seed(int(input()))
x = random.randint(1, random.choice([4, 9, 14]))
q = random.random()
a = []
i = 1
while i < x:
    if i + 1 < x and random.random() < 0.4:
        if random.random() < q:
            a.append(f"1 {i} {i + 1}")
        i += 2
    else:
        if random.random() < q:
            a.append(f"2 {i}")
        i += 1
random.shuffle(a)
print(x, len(a))
for s in a:
    print(s)
