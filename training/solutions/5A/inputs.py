import random
random.seed(int(input()))
on = []
names = list("ABCDEF")
for i in range(random.randint(1, 12)):
    k = random.random()
    if on and k < 0.5:
        print(random.choice(on) + ":" + "hi there"[:random.choice([0, 1, 2, 8])])
    elif on and k < 0.65:
        print("-" + on.pop())
    else:
        n = [x for x in names if x not in on]
        if n:
            on.append(random.choice(n))
            print("+" + on[-1])
