import random
random.seed(int(input()))
m, f = ["lios", "etr", "initis"], ["liala", "etra", "inites"]
e = random.choice([m, f])
w = [e[0]] * random.randint(0, 2) + [e[1]] * random.choice([0, 1, 1, 1, 2]) + [e[2]] * random.randint(0, 2)
w = w or [e[2]]
if random.random() < 0.4:
    w[random.randrange(len(w))] = random.choice(m + f + ["abc"])
if random.random() < 0.2:
    random.shuffle(w)
if random.random() < 0.2:
    w = w[:1]
print(*[random.choice(["", "a", "pet"]) + x for x in w])
