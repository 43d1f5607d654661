import random
random.seed(int(input()))
a = random.choice([10, 20, 30, 60])
b = random.choice([5, 10, 15, 20, 30])
print(a, random.choice([10, 20, 30, 60, 90, 120]))
print(b, random.choice([10, 20, 30, 45, 60]))
t = 300 + a * random.randint(0, 1139 // a)
print("%02d:%02d" % (t // 60, t % 60))
