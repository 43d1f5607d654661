import random
random.seed(int(input()))
n = random.randint(2, random.choice([3, 5, 7]))
m = random.choice([2, 4, 10, 1000])
a = [random.randint(1, m) for i in range(n)]
if random.random() < 0.6:
    a.append(sum(a))
if random.random() < 0.6:
    a.append(random.choice([sum(a), random.randint(1, m)]))
random.shuffle(a)
print(len(a))
print(*a)
