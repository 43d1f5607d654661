import random
random.seed(int(input()))
t = random.randint(2, 6)
print(t)
for i in range(t):
    print("".join(random.choice("ampodesuni") for _ in range(random.randint(0, 6))) + random.choice(["po", "desu", "masu", "mnida"]))
