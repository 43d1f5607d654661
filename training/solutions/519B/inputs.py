import random
random.seed(int(input()))
n = random.randint(3, 8)
a = [random.randint(1, 12) for i in range(n)]
print(n)
print(*a)
for i in range(2):
    a.pop(random.randrange(len(a)))
    random.shuffle(a)
    print(*a)
