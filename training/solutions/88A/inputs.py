import random
random.seed(int(input()))
w = "C C# D D# E F F# G G# A B H".split()
k = random.random()
i = random.randrange(12)
if k < 0.3:
    a = [i, i + 4, i + 7]
elif k < 0.6:
    a = [i, i + 3, i + 7]
elif k < 0.8:
    a = [i, i + 3, i + 8 + random.randint(0, 1)]
else:
    a = random.sample(range(12), 3)
random.shuffle(a)
print(*[w[x % 12] for x in a])
