import random
random.seed(int(input()))
s = list("Bulbasaur" * random.randint(0, 4) + "Blbasr"[:random.randint(0, 6)] + "F")
for _ in range(random.randint(0, 2)):
    s.pop(random.randrange(len(s))) if len(s) > 1 else None
random.shuffle(s)
print("".join(s))
