pts = [25, 18, 15, 12, 10, 8, 6, 4, 2, 1]
score, place = {}, {}
for _ in range(int(input())):
    for i in range(int(input())):
        s = input()
        place.setdefault(s, [0] * 50)[i] += 1
        score[s] = score.get(s, 0) + (pts[i] if i < 10 else 0)
print(max(place, key=lambda s: (score[s], place[s])))
print(max(place, key=lambda s: (place[s][0], score[s], place[s])))
