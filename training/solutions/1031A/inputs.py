import random
random.seed(int(input()))
m = random.choice([9, 30, 100])
w, h = random.randint(3, m), random.randint(3, m)
print(w, h, random.randint(1, (min(w, h) + 1) // 4))
