import random
random.seed(int(input()))
c = [r + s for r in "23456789TJQKA" for s in "DCSH"]
t, *h = random.sample(c, 6)
if random.random() < 0.5:
    h = random.sample([x for x in c if x[1] != t[1]], 5)
print(t)
print(*h)
