import random
random.seed(int(input()))
x = random.randint(0, 20) * 1234567 + random.randint(0, 40) * 123456 + random.randint(1, 90) * 1234
print(random.choice([x, random.randint(1, 3 * 10**6)]))
