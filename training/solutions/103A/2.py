n = int(input())
clicks = 0
done = 0
for x in map(int, input().split()):
    wrong = x - 1
    clicks += wrong + wrong * done
    clicks += 1
    done += 1
print(clicks)
