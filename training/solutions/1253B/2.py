def split(a):
    state, res, cnt, length = {}, [], 0, 0
    for x in a:
        length += 1
        if x > 0:
            if x in state:
                return None
            state[x] = 1
            cnt += 1
        else:
            if state.get(-x) != 1:
                return None
            state[-x] = 2
            cnt -= 1
        if cnt == 0:
            res.append(length)
            state, length = {}, 0
    return None if cnt else res

input()
ans = split(map(int, input().split()))
if ans is None:
    print(-1)
else:
    print(len(ans))
    print(*ans)
