from math import gcd
n = int(input())
questions = []
lcm = 1
for y in range(2, n + 1):
    new = lcm * y // gcd(lcm, y)
    if new != lcm:
        questions.append(y)
        lcm = new
print(len(questions))
print(*questions)
