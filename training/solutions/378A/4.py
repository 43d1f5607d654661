a, b = map(int, input().split())
d = [abs(b - i) - abs(a - i) for i in range(1, 7)]
w = len([x for x in d if x > 0])
l = len([x for x in d if x < 0])
print(w, d.count(0), l)
