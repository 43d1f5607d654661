import random
random.seed(int(input()))
n = random.choice([5, 26, 27, 30, 40])
a = [chr(97 + random.randint(0, min(25, i))) for i in range(n)]
if random.random() < 0.3:
    random.shuffle(a)
print("".join(a))
